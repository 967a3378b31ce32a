module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>,
      %arg1: tensor<64x2xf32>,
      %arg2: tensor<12288x64xf32>,
      %arg3: tensor<64xf32>,
      %arg4: tensor<176x64xf32>,
      %arg5: tensor<64x176xf32>,
      %arg6: tensor<64x32xf32>,
      %arg7: tensor<64xf32>,
      %arg8: tensor<64x64xf32>,
      %arg9: tensor<64x64xf32>,
      %arg10: tensor<64x176xf32>,
      %arg11: tensor<64x32xf32>,
      %arg12: tensor<64xf32>,
      %arg13: tensor<176x64xf32>,
      %arg14: tensor<64x176xf32>,
      %arg15: tensor<64x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<64x64xf32>,
      %arg18: tensor<64x64xf32>,
      %arg19: tensor<64x176xf32>,
      %arg20: tensor<64x32xf32>,
      %arg21: tensor<64xf32>,
      %arg22: tensor<128x32xi32>,
      %arg23: tensor<128x2xf32>,
      %arg24: tensor<128x32xi32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %1 = stablehlo.compare EQ, %arg22, %0, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %3 = stablehlo.compare NE, %arg24, %2, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %4 = stablehlo.and %1, %3 : tensor<128x32xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %6 = stablehlo.select %4, %5, %arg24 : tensor<128x32xi1>, tensor<128x32xi32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %c_1 = stablehlo.constant dense<12288> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %10 = stablehlo.add %6, %9 : tensor<128x32xi32>
    %11 = stablehlo.select %8, %10, %6 : tensor<128x32xi1>, tensor<128x32xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<128x32xi32>) -> tensor<128x32x1xi32>
    %13 = "stablehlo.gather"(%arg2, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<12288x64xf32>, tensor<128x32x1xi32>) -> tensor<128x32x64xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<128x32x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<128x32x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<128x32x1xf32>
    %21 = stablehlo.rsqrt %20 : tensor<128x32x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %25 = stablehlo.multiply %22, %24 : tensor<128x32x64xf32>
    %26 = stablehlo.multiply %13, %25 : tensor<128x32x64xf32>
    %27 = stablehlo.dot_general %26, %arg11, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %28 = stablehlo.reshape %27 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %29 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %30 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %31 = stablehlo.compare GE, %29, %30, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %32 = stablehlo.broadcast_in_dim %31, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %33 = stablehlo.dot_general %26, %arg6, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %34 = stablehlo.reshape %33 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %35 = stablehlo.slice %34 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_4 = stablehlo.constant dense<"0x0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FF6FD14BEE69151BF5F5B323F02DA773F662E7F3F08EB7F3FE7FD7F3FCAFF7F3FD53F69BFA2E674BFD5211F3FA9B3753FC2F67E3F76E57F3F59FD7F3FBCFF7F3F64CD56BFFBF17FBF40510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3F7205913B8C9B71BFC03DE83EE4AA703FE8737E3F5BD87F3F09FC7F3F9AFF7F3FD006583F554F4BBFF586B93EC3C96D3FB5287E3FD2D07F3F48FB7F3F87FF7F3F6F4E683F9DD910BF9BF5883EC3AB6A3F00D77D3FA1C87F3F76FA7F3F72FF7F3FD7040C3E0F0D90BEDE0B2E3EB151673FCC7E7D3FC9BF7F3F94F97F3F5CFF7F3FE87A42BFF722FE3CAADE903D68BC633F1A207D3F49B67F3FA1F87F3F43FF7F3F2C2975BF303EAE3ED633EFBCD4EC5F3FEDBA7C3F22AC7F3F9DF77F3F29FF7F3F36E28CBE4FA91D3FD0EF03BEEEE35B3F494F7C3F53A17F3F88F67F3F0EFF7F3F840A293FEB90543FAAA768BEBFA2573F2EDD7B3FDC957F3F62F57F3FF0FE7F3FBF1B7D3F0764763F3686A5BE5C2A533FA1647B3FBE897F3F2CF47F3FD1FE7F3F22F0D03EEDC77F3F3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FFC370CBF37CE6F3F983D01BFA198493F3C607A3F8C6F7F3F8DF17F3F8EFE7F3F6FFD7FBF790C483F02A816BFBB81443F6AD4793F78617F3F24F07F3F6AFE7F3FBF6708BF05740C3F11912ABF88383F3F3342793FBC527F3FABEE7F3F44FE7F3FFE2DD93EA6DB853ED6C53CBF63BE393F9BA9783F59437F3F20ED7F3F1DFE7F3F78BF7D3F57B853BDBF174DBFB114343FA50A783F4F337F3F85EB7F3FF4FD7F3F819C253FDB29B8BE105D5BBFE63C2E3F5565773F9D227F3FDAE97F3FC9FD7F3F389395BE9FCC21BF467167BF8238283FB1B9763F44117F3F1DE87F3F9CFD7F3F576D76BFA77857BF7C3571BF0E09223FBB07763F44FF7E3F50E67F3F6EFD7F3FB3803FBF6FC677BFB79078BF20B01B3F784F753F9DEC7E3F72E47F3F3FFD7F3F18F41D3EDB817FBF26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3F8E2C6A3F9EE66DBF52C77FBF5E880E3F22CC733F5AC57E3F83E07F3FDAFC7F3F"> : tensor<32x1x8xf32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<128x32x2x8xf32>
    %39 = stablehlo.slice %34 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %cst_5 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000A46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA539B7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253AC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783ACFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83A4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113B95467D3F7D06133FA6A4373F5226803E51AAA33D8E38CF3C1312033C54CB253B3201D33EEA1F953E1D88483F2EC28F3E3F12B83DEF1DE93C3A74133CBB843A3BF8440BBF8270A9BCA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B5CFF7FBF2141A9BE2A26643F8B87AE3E72D3E03D6B730E3D6A38343C85F7633BD85C09BF26911BBF1D9A6E3F2CA9BD3EAC2BF53D1D651B3D719A443CE8B0783B2220D73E4C1453BFC0AB763F409ACC3ED0BE043E6956283D6BFC543C25B5863B72987D3FB2A875BF6F467C3FF556DB3E64E40E3E4647353D565E653CD411913B4479263F75E07FBFD55B7F3F83DBE93E4F06193EAD37423D33C0753C836E9B3B106893BE2EB870BF0EE47F3F3624F83E5024233E95274F3D0011833C31CBA53B251E76BFAAB049BFBFDD7D3FB116033F233E2D3EF5165C3DDE418B3CDE27B03BB34040BFC5A80EBF144E793FBAF9093F8753373EC405693DB372933C8984BA3B6979193E41F68ABEB940723F70B9103F3A64413EFBF3753D7EA39B3C34E1C43BC8B6693F3B67293DB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B102F563F7A36B33E4AFB5C3F0AC81D3F8376553E3EE7873DF504AC3C849AD93B150511BC27BD1F3F9FF94E3F9413243F96775F3E5B5D8E3D9F35B43C2BF7E33BE7A158BFB707563F89E63E3F1F352A3FF172693E1BD3943D3E66BC3CCF53EE3BFCD367BF9D18773F28EB2C3F182B303F5168733E79489B3DD196C43C72B0F83B388707BE64A87F3F7835193FF8F3353F77577D3E72BDA13D57C7CC3C8A86013C0837433FB0DD6E3FE6F7033F458E3B3F10A0833E0032A83DCFF7D43CDAB4063C0ED5743FCE62463F89D1DA3E90F8403F0691883E20A6AE3D3928DD3C29E30B3C2AB48A3E6C3B0A3F9183AB3E7531463F7D7E8D3ECE19B53D9558E53C7711113CE9E329BF60BD803EC7FD743E9E374B3F5468923E058DBB3DE288ED3CC43F163CA4EF7CBFA7037EBDC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C06DECEBE3218BDBE7C502A3DA5A6543FA5309C3EFE71C83D4DE9FD3C5C9C203C"> : tensor<32x1x8xf32>
    %40 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %42 = stablehlo.multiply %39, %41 : tensor<128x32x2x8xf32>
    %43 = stablehlo.subtract %38, %42 : tensor<128x32x2x8xf32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %46 = stablehlo.multiply %35, %45 : tensor<128x32x2x8xf32>
    %47 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %49 = stablehlo.multiply %39, %48 : tensor<128x32x2x8xf32>
    %50 = stablehlo.add %46, %49 : tensor<128x32x2x8xf32>
    %51 = stablehlo.concatenate %43, %50, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %52 = stablehlo.dot_general %26, %arg9, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %53 = stablehlo.reshape %52 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %54 = stablehlo.slice %53 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %55 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %57 = stablehlo.multiply %54, %56 : tensor<128x32x4x8xf32>
    %58 = stablehlo.slice %53 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %59 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %61 = stablehlo.multiply %58, %60 : tensor<128x32x4x8xf32>
    %62 = stablehlo.subtract %57, %61 : tensor<128x32x4x8xf32>
    %63 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %65 = stablehlo.multiply %54, %64 : tensor<128x32x4x8xf32>
    %66 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %68 = stablehlo.multiply %58, %67 : tensor<128x32x4x8xf32>
    %69 = stablehlo.add %65, %68 : tensor<128x32x4x8xf32>
    %70 = stablehlo.concatenate %62, %69, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %71 = stablehlo.reshape %70 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %72 = stablehlo.dot_general %51, %71, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %73 = stablehlo.transpose %72, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %75 = stablehlo.divide %73, %74 : tensor<128x2x2x32x32xf32>
    %cst_7 = stablehlo.constant dense<-1.000000e+30> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %77 = stablehlo.select %32, %75, %76 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %79 = stablehlo.reduce(%77 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %80 = stablehlo.maximum %78, %79 : tensor<128x2x2x32xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %83 = stablehlo.subtract %77, %82 : tensor<128x2x2x32x32xf32>
    %84 = stablehlo.exponential %83 : tensor<128x2x2x32x32xf32>
    %85 = stablehlo.reduce(%84 init: %cst) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %88 = stablehlo.divide %84, %87 : tensor<128x2x2x32x32xf32>
    %89 = stablehlo.dot_general %28, %88, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %90 = stablehlo.transpose %89, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %91 = stablehlo.reshape %90 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %92 = stablehlo.dot_general %91, %arg8, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %93 = stablehlo.add %13, %92 : tensor<128x32x64xf32>
    %94 = stablehlo.multiply %93, %93 : tensor<128x32x64xf32>
    %95 = stablehlo.reduce(%94 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %97 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %98 = stablehlo.divide %96, %97 : tensor<128x32x1xf32>
    %99 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %100 = stablehlo.add %98, %99 : tensor<128x32x1xf32>
    %101 = stablehlo.rsqrt %100 : tensor<128x32x1xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %103 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %105 = stablehlo.multiply %102, %104 : tensor<128x32x64xf32>
    %106 = stablehlo.multiply %93, %105 : tensor<128x32x64xf32>
    %107 = stablehlo.dot_general %106, %arg5, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %109 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %110 = stablehlo.negate %107 : tensor<128x32x176xf32>
    %111 = stablehlo.exponential %110 : tensor<128x32x176xf32>
    %112 = stablehlo.add %109, %111 : tensor<128x32x176xf32>
    %113 = stablehlo.divide %108, %112 : tensor<128x32x176xf32>
    %114 = stablehlo.multiply %107, %113 : tensor<128x32x176xf32>
    %115 = stablehlo.dot_general %106, %arg10, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %116 = stablehlo.multiply %114, %115 : tensor<128x32x176xf32>
    %117 = stablehlo.dot_general %116, %arg4, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %118 = stablehlo.add %93, %117 : tensor<128x32x64xf32>
    %119 = stablehlo.multiply %118, %118 : tensor<128x32x64xf32>
    %120 = stablehlo.reduce(%119 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %122 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %123 = stablehlo.divide %121, %122 : tensor<128x32x1xf32>
    %124 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %125 = stablehlo.add %123, %124 : tensor<128x32x1xf32>
    %126 = stablehlo.rsqrt %125 : tensor<128x32x1xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %128 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %130 = stablehlo.multiply %127, %129 : tensor<128x32x64xf32>
    %131 = stablehlo.multiply %118, %130 : tensor<128x32x64xf32>
    %132 = stablehlo.dot_general %131, %arg20, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %133 = stablehlo.reshape %132 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %134 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %135 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %136 = stablehlo.compare GE, %134, %135, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %137 = stablehlo.broadcast_in_dim %136, dims = [3, 4] : (tensor<32x32xi1>) -> tensor<128x2x2x32x32xi1>
    %138 = stablehlo.dot_general %131, %arg15, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x32xf32>) -> tensor<128x32x32xf32>
    %139 = stablehlo.reshape %138 : (tensor<128x32x32xf32>) -> tensor<128x32x2x16xf32>
    %140 = stablehlo.slice %139 [0:128, 0:32, 0:2, 0:8] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %141 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %143 = stablehlo.multiply %140, %142 : tensor<128x32x2x8xf32>
    %144 = stablehlo.slice %139 [0:128, 0:32, 0:2, 8:16] : (tensor<128x32x2x16xf32>) -> tensor<128x32x2x8xf32>
    %145 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %147 = stablehlo.multiply %144, %146 : tensor<128x32x2x8xf32>
    %148 = stablehlo.subtract %143, %147 : tensor<128x32x2x8xf32>
    %149 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %151 = stablehlo.multiply %140, %150 : tensor<128x32x2x8xf32>
    %152 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x2x8xf32>
    %154 = stablehlo.multiply %144, %153 : tensor<128x32x2x8xf32>
    %155 = stablehlo.add %151, %154 : tensor<128x32x2x8xf32>
    %156 = stablehlo.concatenate %148, %155, dim = 3 : (tensor<128x32x2x8xf32>, tensor<128x32x2x8xf32>) -> tensor<128x32x2x16xf32>
    %157 = stablehlo.dot_general %131, %arg18, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %158 = stablehlo.reshape %157 : (tensor<128x32x64xf32>) -> tensor<128x32x4x16xf32>
    %159 = stablehlo.slice %158 [0:128, 0:32, 0:4, 0:8] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %160 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %162 = stablehlo.multiply %159, %161 : tensor<128x32x4x8xf32>
    %163 = stablehlo.slice %158 [0:128, 0:32, 0:4, 8:16] : (tensor<128x32x4x16xf32>) -> tensor<128x32x4x8xf32>
    %164 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %166 = stablehlo.multiply %163, %165 : tensor<128x32x4x8xf32>
    %167 = stablehlo.subtract %162, %166 : tensor<128x32x4x8xf32>
    %168 = stablehlo.broadcast_in_dim %cst_5, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %170 = stablehlo.multiply %159, %169 : tensor<128x32x4x8xf32>
    %171 = stablehlo.broadcast_in_dim %cst_4, dims = [1, 2, 3] : (tensor<32x1x8xf32>) -> tensor<1x32x1x8xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2, 3] : (tensor<1x32x1x8xf32>) -> tensor<128x32x4x8xf32>
    %173 = stablehlo.multiply %163, %172 : tensor<128x32x4x8xf32>
    %174 = stablehlo.add %170, %173 : tensor<128x32x4x8xf32>
    %175 = stablehlo.concatenate %167, %174, dim = 3 : (tensor<128x32x4x8xf32>, tensor<128x32x4x8xf32>) -> tensor<128x32x4x16xf32>
    %176 = stablehlo.reshape %175 : (tensor<128x32x4x16xf32>) -> tensor<128x32x2x2x16xf32>
    %177 = stablehlo.dot_general %156, %176, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [4] : (tensor<128x32x2x16xf32>, tensor<128x32x2x2x16xf32>) -> tensor<128x2x32x32x2xf32>
    %178 = stablehlo.transpose %177, dims = [0, 1, 4, 3, 2] : (tensor<128x2x32x32x2xf32>) -> tensor<128x2x2x32x32xf32>
    %179 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %180 = stablehlo.divide %178, %179 : tensor<128x2x2x32x32xf32>
    %181 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x2x2x32x32xf32>
    %182 = stablehlo.select %137, %180, %181 : tensor<128x2x2x32x32xi1>, tensor<128x2x2x32x32xf32>
    %183 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128x2x2x32xf32>
    %184 = stablehlo.reduce(%182 init: %cst_8) applies stablehlo.maximum across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %185 = stablehlo.maximum %183, %184 : tensor<128x2x2x32xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %188 = stablehlo.subtract %182, %187 : tensor<128x2x2x32x32xf32>
    %189 = stablehlo.exponential %188 : tensor<128x2x2x32x32xf32>
    %190 = stablehlo.reduce(%189 init: %cst) applies stablehlo.add across dimensions = [4] : (tensor<128x2x2x32x32xf32>, tensor<f32>) -> tensor<128x2x2x32xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2, 3] : (tensor<128x2x2x32xf32>) -> tensor<128x2x2x32x1xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2, 3, 4] : (tensor<128x2x2x32x1xf32>) -> tensor<128x2x2x32x32xf32>
    %193 = stablehlo.divide %189, %192 : tensor<128x2x2x32x32xf32>
    %194 = stablehlo.dot_general %133, %193, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [4] : (tensor<128x32x2x16xf32>, tensor<128x2x2x32x32xf32>) -> tensor<128x2x16x2x32xf32>
    %195 = stablehlo.transpose %194, dims = [0, 4, 1, 3, 2] : (tensor<128x2x16x2x32xf32>) -> tensor<128x32x2x2x16xf32>
    %196 = stablehlo.reshape %195 : (tensor<128x32x2x2x16xf32>) -> tensor<128x32x64xf32>
    %197 = stablehlo.dot_general %196, %arg17, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x64xf32>) -> tensor<128x32x64xf32>
    %198 = stablehlo.add %118, %197 : tensor<128x32x64xf32>
    %199 = stablehlo.multiply %198, %198 : tensor<128x32x64xf32>
    %200 = stablehlo.reduce(%199 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %202 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %203 = stablehlo.divide %201, %202 : tensor<128x32x1xf32>
    %204 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %205 = stablehlo.add %203, %204 : tensor<128x32x1xf32>
    %206 = stablehlo.rsqrt %205 : tensor<128x32x1xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %208 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %210 = stablehlo.multiply %207, %209 : tensor<128x32x64xf32>
    %211 = stablehlo.multiply %198, %210 : tensor<128x32x64xf32>
    %212 = stablehlo.dot_general %211, %arg14, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %213 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %214 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x32x176xf32>
    %215 = stablehlo.negate %212 : tensor<128x32x176xf32>
    %216 = stablehlo.exponential %215 : tensor<128x32x176xf32>
    %217 = stablehlo.add %214, %216 : tensor<128x32x176xf32>
    %218 = stablehlo.divide %213, %217 : tensor<128x32x176xf32>
    %219 = stablehlo.multiply %212, %218 : tensor<128x32x176xf32>
    %220 = stablehlo.dot_general %211, %arg19, contracting_dims = [2] x [0] : (tensor<128x32x64xf32>, tensor<64x176xf32>) -> tensor<128x32x176xf32>
    %221 = stablehlo.multiply %219, %220 : tensor<128x32x176xf32>
    %222 = stablehlo.dot_general %221, %arg13, contracting_dims = [2] x [0] : (tensor<128x32x176xf32>, tensor<176x64xf32>) -> tensor<128x32x64xf32>
    %223 = stablehlo.add %198, %222 : tensor<128x32x64xf32>
    %224 = stablehlo.multiply %223, %223 : tensor<128x32x64xf32>
    %225 = stablehlo.reduce(%224 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x32xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %227 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %228 = stablehlo.divide %226, %227 : tensor<128x32x1xf32>
    %229 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<128x32x1xf32>
    %230 = stablehlo.add %228, %229 : tensor<128x32x1xf32>
    %231 = stablehlo.rsqrt %230 : tensor<128x32x1xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %233 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<128x32x64xf32>
    %235 = stablehlo.multiply %232, %234 : tensor<128x32x64xf32>
    %236 = stablehlo.multiply %223, %235 : tensor<128x32x64xf32>
    %237 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<128x32xi32>
    %238 = stablehlo.compare NE, %6, %237, SIGNED : (tensor<128x32xi32>, tensor<128x32xi32>) -> tensor<128x32xi1>
    %239 = stablehlo.convert %238 : (tensor<128x32xi1>) -> tensor<128x32xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<128x32xf32>) -> tensor<128x32x1xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<128x32x1xf32>) -> tensor<128x32x64xf32>
    %242 = stablehlo.multiply %236, %241 : tensor<128x32x64xf32>
    %243 = stablehlo.reduce(%242 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32x64xf32>, tensor<f32>) -> tensor<128x64xf32>
    %244 = stablehlo.reduce(%239 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %246 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %247 = stablehlo.maximum %245, %246 : tensor<128x1xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x64xf32>
    %249 = stablehlo.divide %243, %248 : tensor<128x64xf32>
    %250 = stablehlo.dot_general %249, %arg1, contracting_dims = [1] x [0] : (tensor<128x64xf32>, tensor<64x2xf32>) -> tensor<128x2xf32>
    %251 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<1x2xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<128x2xf32>
    %253 = stablehlo.add %250, %252 : tensor<128x2xf32>
    %254 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %255 = stablehlo.reduce(%253 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %256 = stablehlo.maximum %254, %255 : tensor<128xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %259 = stablehlo.subtract %253, %258 : tensor<128x2xf32>
    %260 = stablehlo.exponential %259 : tensor<128x2xf32>
    %261 = stablehlo.reduce(%260 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %263 = stablehlo.log %262 : tensor<128x1xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x2xf32>
    %265 = stablehlo.subtract %259, %264 : tensor<128x2xf32>
    %266 = stablehlo.multiply %arg23, %265 : tensor<128x2xf32>
    %267 = stablehlo.reduce(%266 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x2xf32>, tensor<f32>) -> tensor<128xf32>
    %268 = stablehlo.negate %267 : tensor<128xf32>
    %269 = stablehlo.reduce(%268 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %270 = stablehlo.divide %269, %cst_10 : tensor<f32>
    return %270 : tensor<f32>
  }
}
