module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=4]>
  func.func public @main(%arg0: tensor<2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg1: tensor<64x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg2: tensor<12288x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg3: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg4: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg5: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg6: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg8: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg9: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg10: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg11: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg12: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg13: tensor<176x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg14: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg15: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg16: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg17: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg18: tensor<64x64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg19: tensor<64x176xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {"data"}]>},
      %arg20: tensor<64x32xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg21: tensor<64xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg22: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg23: tensor<128x2xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg24: tensor<128x32xi32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg25: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
    %0 = sdy.sharding_constraint %arg2 <@mesh_0, [{}, {}]> : tensor<12288x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %2 = stablehlo.compare EQ, %arg22, %1, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %4 = stablehlo.compare NE, %arg24, %3, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %5 = stablehlo.and %2, %4 : tensor<128x32xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %7 = stablehlo.select %5, %6, %arg24 : tensor<128x32xi1>, tensor<128x32xi32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %9 = stablehlo.compare LT, %7, %8, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_1 = stablehlo.constant dense<12288> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %11 = stablehlo.add %7, %10 : tensor<128x32xi32>
    %12 = stablehlo.select %9, %11, %7 : tensor<128x32xi1>, tensor<128x32xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %14 = "stablehlo.gather"(%0, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<128x32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %19 = stablehlo.divide %17, %18 : tensor<128x32x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %21 = stablehlo.add %19, %20 : tensor<128x32x1xf32>
    %22 = stablehlo.rsqrt %21 : tensor<128x32x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %24 = sdy.sharding_constraint %arg3 <@mesh_0, [{}]> : tensor<64xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %27 = stablehlo.multiply %23, %26 : tensor<128x32x64xf32>
    %28 = stablehlo.multiply %14, %27 : tensor<128x32x64xf32>
    %29 = sdy.sharding_constraint %arg11 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %30 = stablehlo.dot_general %28, %29, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %31 = stablehlo.reshape %30 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %32 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %33 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %34 = stablehlo.compare GE, %32, %33, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %35 = stablehlo.broadcast_in_dim %34, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %36 = sdy.sharding_constraint %arg6 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %37 = stablehlo.dot_general %28, %36, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %38 = stablehlo.reshape %37 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %39 = stablehlo.slice %38 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_4 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %40 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %42 = stablehlo.multiply %39, %41 : tensor<128x32x2x8xf32>
    %43 = stablehlo.slice %38 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_5 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %46 = stablehlo.multiply %43, %45 : tensor<128x32x2x8xf32>
    %47 = stablehlo.subtract %42, %46 : tensor<128x32x2x8xf32>
    %48 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %50 = stablehlo.multiply %39, %49 : tensor<128x32x2x8xf32>
    %51 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %53 = stablehlo.multiply %43, %52 : tensor<128x32x2x8xf32>
    %54 = stablehlo.add %50, %53 : tensor<128x32x2x8xf32>
    %55 = stablehlo.concatenate %47, %54, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %56 = sdy.sharding_constraint %arg9 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %57 = stablehlo.dot_general %28, %56, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %58 = stablehlo.reshape %57 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %59 = stablehlo.slice %58 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %60 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %62 = stablehlo.multiply %59, %61 : tensor<128x32x4x8xf32>
    %63 = stablehlo.slice %58 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %64 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %66 = stablehlo.multiply %63, %65 : tensor<128x32x4x8xf32>
    %67 = stablehlo.subtract %62, %66 : tensor<128x32x4x8xf32>
    %68 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %70 = stablehlo.multiply %59, %69 : tensor<128x32x4x8xf32>
    %71 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %73 = stablehlo.multiply %63, %72 : tensor<128x32x4x8xf32>
    %74 = stablehlo.add %70, %73 : tensor<128x32x4x8xf32>
    %75 = stablehlo.concatenate %67, %74, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %76 = stablehlo.reshape %75 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %77 = stablehlo.dot_general %55, %76, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %78 = stablehlo.transpose %77, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %80 = stablehlo.divide %78, %79 : tensor<128x2x2x32x32xf32>
    %cst_7 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %82 = stablehlo.select %35, %80, %81 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %84 = stablehlo.reduce(%82 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %85 = stablehlo.maximum %83, %84 : tensor<128x2x2x32xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %88 = stablehlo.subtract %82, %87 : tensor<128x2x2x32x32xf32>
    %89 = stablehlo.exponential %88 : tensor<128x2x2x32x32xf32>
    %90 = stablehlo.reduce(%89 init: %cst) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %93 = stablehlo.divide %89, %92 : tensor<128x2x2x32x32xf32>
    %94 = stablehlo.dot_general %31, %93, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %95 = stablehlo.transpose %94, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %96 = stablehlo.reshape %95 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %97 = sdy.sharding_constraint %arg8 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %98 = stablehlo.dot_general %96, %97, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %99 = stablehlo.add %14, %98 : tensor<128x32x64xf32>
    %100 = stablehlo.multiply %99, %99 : tensor<128x32x64xf32>
    %101 = stablehlo.reduce(%100 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %103 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<128x32x1xf32>
    %105 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %106 = stablehlo.add %104, %105 : tensor<128x32x1xf32>
    %107 = stablehlo.rsqrt %106 : tensor<128x32x1xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %109 = sdy.sharding_constraint %arg7 <@mesh_0, [{}]> : tensor<64xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %112 = stablehlo.multiply %108, %111 : tensor<128x32x64xf32>
    %113 = stablehlo.multiply %99, %112 : tensor<128x32x64xf32>
    %114 = sdy.sharding_constraint %arg5 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %115 = stablehlo.dot_general %113, %114, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %117 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %118 = stablehlo.negate %115 : tensor<128x32x176xf32>
    %119 = stablehlo.exponential %118 : tensor<128x32x176xf32>
    %120 = stablehlo.add %117, %119 : tensor<128x32x176xf32>
    %121 = stablehlo.divide %116, %120 : tensor<128x32x176xf32>
    %122 = stablehlo.multiply %115, %121 : tensor<128x32x176xf32>
    %123 = sdy.sharding_constraint %arg10 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %124 = stablehlo.dot_general %113, %123, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %125 = stablehlo.multiply %122, %124 : tensor<128x32x176xf32>
    %126 = sdy.sharding_constraint %arg4 <@mesh_0, [{}, {}]> : tensor<176x64xf32>
    %127 = stablehlo.dot_general %125, %126, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %128 = stablehlo.add %99, %127 : tensor<128x32x64xf32>
    %129 = stablehlo.multiply %128, %128 : tensor<128x32x64xf32>
    %130 = stablehlo.reduce(%129 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %132 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %133 = stablehlo.divide %131, %132 : tensor<128x32x1xf32>
    %134 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %135 = stablehlo.add %133, %134 : tensor<128x32x1xf32>
    %136 = stablehlo.rsqrt %135 : tensor<128x32x1xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %138 = sdy.sharding_constraint %arg12 <@mesh_0, [{}]> : tensor<64xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %141 = stablehlo.multiply %137, %140 : tensor<128x32x64xf32>
    %142 = stablehlo.multiply %128, %141 : tensor<128x32x64xf32>
    %143 = sdy.sharding_constraint %arg20 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %144 = stablehlo.dot_general %142, %143, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %145 = stablehlo.reshape %144 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %146 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %147 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %148 = stablehlo.compare GE, %146, %147, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %149 = stablehlo.broadcast_in_dim %148, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %150 = sdy.sharding_constraint %arg15 <@mesh_0, [{}, {}]> : tensor<64x32xf32>
    %151 = stablehlo.dot_general %142, %150, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %152 = stablehlo.reshape %151 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %153 = stablehlo.slice %152 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %154 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %156 = stablehlo.multiply %153, %155 : tensor<128x32x2x8xf32>
    %157 = stablehlo.slice %152 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %158 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %160 = stablehlo.multiply %157, %159 : tensor<128x32x2x8xf32>
    %161 = stablehlo.subtract %156, %160 : tensor<128x32x2x8xf32>
    %162 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %164 = stablehlo.multiply %153, %163 : tensor<128x32x2x8xf32>
    %165 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %167 = stablehlo.multiply %157, %166 : tensor<128x32x2x8xf32>
    %168 = stablehlo.add %164, %167 : tensor<128x32x2x8xf32>
    %169 = stablehlo.concatenate %161, %168, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %170 = sdy.sharding_constraint %arg18 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %171 = stablehlo.dot_general %142, %170, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %172 = stablehlo.reshape %171 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %173 = stablehlo.slice %172 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %174 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %176 = stablehlo.multiply %173, %175 : tensor<128x32x4x8xf32>
    %177 = stablehlo.slice %172 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %178 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %180 = stablehlo.multiply %177, %179 : tensor<128x32x4x8xf32>
    %181 = stablehlo.subtract %176, %180 : tensor<128x32x4x8xf32>
    %182 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %184 = stablehlo.multiply %173, %183 : tensor<128x32x4x8xf32>
    %185 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %187 = stablehlo.multiply %177, %186 : tensor<128x32x4x8xf32>
    %188 = stablehlo.add %184, %187 : tensor<128x32x4x8xf32>
    %189 = stablehlo.concatenate %181, %188, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %190 = stablehlo.reshape %189 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %191 = stablehlo.dot_general %169, %190, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %192 = stablehlo.transpose %191, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %193 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %194 = stablehlo.divide %192, %193 : tensor<128x2x2x32x32xf32>
    %195 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %196 = stablehlo.select %149, %194, %195 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %197 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %198 = stablehlo.reduce(%196 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %199 = stablehlo.maximum %197, %198 : tensor<128x2x2x32xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %202 = stablehlo.subtract %196, %201 : tensor<128x2x2x32x32xf32>
    %203 = stablehlo.exponential %202 : tensor<128x2x2x32x32xf32>
    %204 = stablehlo.reduce(%203 init: %cst) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %207 = stablehlo.divide %203, %206 : tensor<128x2x2x32x32xf32>
    %208 = stablehlo.dot_general %145, %207, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %209 = stablehlo.transpose %208, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %210 = stablehlo.reshape %209 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %211 = sdy.sharding_constraint %arg17 <@mesh_0, [{}, {}]> : tensor<64x64xf32>
    %212 = stablehlo.dot_general %210, %211, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %213 = stablehlo.add %128, %212 : tensor<128x32x64xf32>
    %214 = stablehlo.multiply %213, %213 : tensor<128x32x64xf32>
    %215 = stablehlo.reduce(%214 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %217 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %218 = stablehlo.divide %216, %217 : tensor<128x32x1xf32>
    %219 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %220 = stablehlo.add %218, %219 : tensor<128x32x1xf32>
    %221 = stablehlo.rsqrt %220 : tensor<128x32x1xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %223 = sdy.sharding_constraint %arg16 <@mesh_0, [{}]> : tensor<64xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %226 = stablehlo.multiply %222, %225 : tensor<128x32x64xf32>
    %227 = stablehlo.multiply %213, %226 : tensor<128x32x64xf32>
    %228 = sdy.sharding_constraint %arg14 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %229 = stablehlo.dot_general %227, %228, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %230 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %231 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %232 = stablehlo.negate %229 : tensor<128x32x176xf32>
    %233 = stablehlo.exponential %232 : tensor<128x32x176xf32>
    %234 = stablehlo.add %231, %233 : tensor<128x32x176xf32>
    %235 = stablehlo.divide %230, %234 : tensor<128x32x176xf32>
    %236 = stablehlo.multiply %229, %235 : tensor<128x32x176xf32>
    %237 = sdy.sharding_constraint %arg19 <@mesh_0, [{}, {}]> : tensor<64x176xf32>
    %238 = stablehlo.dot_general %227, %237, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %239 = stablehlo.multiply %236, %238 : tensor<128x32x176xf32>
    %240 = sdy.sharding_constraint %arg13 <@mesh_0, [{}, {}]> : tensor<176x64xf32>
    %241 = stablehlo.dot_general %239, %240, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %242 = stablehlo.add %213, %241 : tensor<128x32x64xf32>
    %243 = stablehlo.multiply %242, %242 : tensor<128x32x64xf32>
    %244 = stablehlo.reduce(%243 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %246 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %247 = stablehlo.divide %245, %246 : tensor<128x32x1xf32>
    %248 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %249 = stablehlo.add %247, %248 : tensor<128x32x1xf32>
    %250 = stablehlo.rsqrt %249 : tensor<128x32x1xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %252 = sdy.sharding_constraint %arg21 <@mesh_0, [{}]> : tensor<64xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %254 = stablehlo.broadcast_in_dim %253, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %255 = stablehlo.multiply %251, %254 : tensor<128x32x64xf32>
    %256 = stablehlo.multiply %242, %255 : tensor<128x32x64xf32>
    %257 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %258 = stablehlo.compare NE, %7, %257, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %259 = stablehlo.convert %258 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %262 = stablehlo.multiply %256, %261 : tensor<128x32x64xf32>
    %263 = stablehlo.reduce(%262 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %264 = stablehlo.reduce(%259 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %266 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %267 = stablehlo.maximum %265, %266 : tensor<128x1xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %269 = stablehlo.divide %263, %268 : tensor<128x64xf32>
    %270 = sdy.sharding_constraint %arg1 <@mesh_0, [{}, {}]> : tensor<64x2xf32>
    %271 = stablehlo.dot_general %269, %270, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %272 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<1x2xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %274 = stablehlo.add %271, %273 : tensor<128x2xf32>
    %275 = stablehlo.iota dim = 1 : tensor<128x2xi32>
    %276:2 = stablehlo.reduce(%274 init: %cst_8), (%275 init: %c) across dimensions = [1] : (tensor<128x2xf32>, tensor<128x2xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg26: tensor<f32>, %arg28: tensor<f32>) (%arg27: tensor<i32>, %arg29: tensor<i32>)  {
      %301 = stablehlo.compare GT, %arg26, %arg28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %302 = stablehlo.compare NE, %arg26, %arg26, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %303 = stablehlo.or %301, %302 : tensor<i1>
      %304 = stablehlo.select %303, %arg26, %arg28 : tensor<i1>, tensor<f32>
      %305 = stablehlo.compare EQ, %arg26, %arg28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %306 = stablehlo.compare LT, %arg27, %arg29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %307 = stablehlo.and %305, %306 : tensor<i1>
      %308 = stablehlo.or %303, %307 : tensor<i1>
      %309 = stablehlo.select %308, %arg27, %arg29 : tensor<i1>, tensor<i32>
      stablehlo.return %304, %309 : tensor<f32>, tensor<i32>
    }
    %277 = stablehlo.iota dim = 1 : tensor<128x2xi32>
    %278:2 = stablehlo.reduce(%arg23 init: %cst_8), (%277 init: %c) across dimensions = [1] : (tensor<128x2xf32>, tensor<128x2xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg26: tensor<f32>, %arg28: tensor<f32>) (%arg27: tensor<i32>, %arg29: tensor<i32>)  {
      %301 = stablehlo.compare GT, %arg26, %arg28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %302 = stablehlo.compare NE, %arg26, %arg26, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %303 = stablehlo.or %301, %302 : tensor<i1>
      %304 = stablehlo.select %303, %arg26, %arg28 : tensor<i1>, tensor<f32>
      %305 = stablehlo.compare EQ, %arg26, %arg28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %306 = stablehlo.compare LT, %arg27, %arg29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %307 = stablehlo.and %305, %306 : tensor<i1>
      %308 = stablehlo.or %303, %307 : tensor<i1>
      %309 = stablehlo.select %308, %arg27, %arg29 : tensor<i1>, tensor<i32>
      stablehlo.return %304, %309 : tensor<f32>, tensor<i32>
    }
    %279 = stablehlo.compare EQ, %276#1, %278#1, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %280 = stablehlo.convert %279 : (tensor<128xi1>) -> tensor<128xf32>
    %281 = stablehlo.multiply %280, %arg25 : tensor<128xf32>
    %282 = stablehlo.reduce(%281 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %283 = stablehlo.reduce(%arg25 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %284 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %285 = stablehlo.reduce(%274 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %286 = stablehlo.maximum %284, %285 : tensor<128xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %289 = stablehlo.subtract %274, %288 : tensor<128x2xf32>
    %290 = stablehlo.exponential %289 : tensor<128x2xf32>
    %291 = stablehlo.reduce(%290 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %293 = stablehlo.log %292 : tensor<128x1xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %295 = stablehlo.subtract %289, %294 : tensor<128x2xf32>
    %296 = stablehlo.multiply %arg23, %295 : tensor<128x2xf32>
    %297 = stablehlo.reduce(%296 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %298 = stablehlo.negate %297 : tensor<128xf32>
    %299 = stablehlo.multiply %298, %arg25 : tensor<128xf32>
    %300 = stablehlo.reduce(%299 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %282, %283, %300 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
