module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>,
      %arg1: tensor<16x3xf32>,
      %arg2: tensor<1xf32>,
      %arg3: tensor<32x1xf32>,
      %arg4: tensor<12x16xf32>,
      %arg5: tensor<32xf32>,
      %arg6: tensor<30x32xf32>,
      %arg7: tensor<32xf32>,
      %arg8: tensor<32x32xf32>,
      %arg9: tensor<16xf32>,
      %arg10: tensor<32x16xf32>,
      %arg11: tensor<3xf32>,
      %arg12: tensor<32x3xf32>,
      %arg13: tensor<1xf32>,
      %arg14: tensor<64x1xf32>,
      %arg15: tensor<12x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<30x64xf32>,
      %arg18: tensor<64xf32>,
      %arg19: tensor<64x64xf32>,
      %arg20: tensor<64xf32>,
      %arg21: tensor<64x64xf32>,
      %arg22: tensor<64xf32>,
      %arg23: tensor<64x64xf32>,
      %arg24: tensor<32xf32>,
      %arg25: tensor<64x32xf32>,
      %arg26: tensor<512x3xf32>,
      %arg27: tensor<512x2xf32>,
      %arg28: tensor<512x6xf32>) -> (tensor<f32> {jax.result_info = "result[0]"},
      tensor<3xf32> {jax.result_info = "result[1]['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result[1]['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[1]['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result[1]['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result[1]['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[1]['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[1]['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[1]['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[1]['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[1]['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[1]['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[1]['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[1]['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[1]['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[1]['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[1]['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[1]['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[1]['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[1]['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[1]['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[1]['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[1]['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[1]['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[1]['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[1]['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result[1]['fine']['view']['kernel']"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %cst_0 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %2 = stablehlo.slice %arg28 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.convert %c_1 : (tensor<i32>) -> tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %9 = stablehlo.slice %arg27 [0:512, 1:2] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x25xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %13 = stablehlo.iota dim = 0 : tensor<25xf32>
    %14 = stablehlo.multiply %12, %13 : tensor<25xf32>
    %15 = stablehlo.add %11, %14 : tensor<25xf32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<25xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x25xf32>) -> tensor<512x25xf32>
    %20 = stablehlo.add %10, %19 : tensor<512x25xf32>
    %cst_3 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %22 = stablehlo.divide %20, %21 : tensor<512x25xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 2] : (tensor<512x25xf32>) -> tensor<512x1x25xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<512x1x25xf32>) -> tensor<512x24x25xf32>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %26 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %27 = stablehlo.slice %arg28 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %30 = stablehlo.slice %arg27 [0:512, 0:1] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %cst_4 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<512x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %34 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %35 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %36 = stablehlo.iota dim = 0 : tensor<25xf32>
    %37 = stablehlo.multiply %35, %36 : tensor<25xf32>
    %38 = stablehlo.add %34, %37 : tensor<25xf32>
    %39 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<25xf32>
    %cst_5 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %42 = stablehlo.add %40, %41 : tensor<25xf32>
    %43 = stablehlo.slice %42 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %44 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<24xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<512x24xf32>
    %48 = stablehlo.add %33, %47 : tensor<512x24xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %51 = stablehlo.slice %arg28 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %54 = stablehlo.multiply %50, %53 : tensor<512x24x3xf32>
    %55 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<512x24x3xf32>
    %57 = stablehlo.add %29, %56 : tensor<512x24x3xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x5x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %62 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %63 = stablehlo.iota dim = 0 : tensor<5xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<5xf32>
    %65 = stablehlo.add %61, %64 : tensor<5xf32>
    %66 = stablehlo.power %60, %65 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.57079637> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<5xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x1x5x1xf32>) -> tensor<512x24x5x3xf32>
    %72 = stablehlo.multiply %59, %71 : tensor<512x24x5x3xf32>
    %73 = stablehlo.reshape %72 : (tensor<512x24x5x3xf32>) -> tensor<512x24x15xf32>
    %74 = stablehlo.sine %73 : tensor<512x24x15xf32>
    %75 = stablehlo.cosine %73 : tensor<512x24x15xf32>
    %76 = stablehlo.concatenate %74, %75, dim = 2 : (tensor<512x24x15xf32>, tensor<512x24x15xf32>) -> tensor<512x24x30xf32>
    %77 = stablehlo.dot_general %76, %arg6, contracting_dims = [2] x [0] : (tensor<512x24x30xf32>, tensor<30x32xf32>) -> tensor<512x24x32xf32>
    %78 = stablehlo.reshape %arg5 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<512x24x32xf32>
    %80 = stablehlo.add %77, %79 : tensor<512x24x32xf32>
    %81 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %82 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %83 = stablehlo.negate %80 : tensor<512x24x32xf32>
    %84 = stablehlo.exponential %83 : tensor<512x24x32xf32>
    %85 = stablehlo.add %82, %84 : tensor<512x24x32xf32>
    %86 = stablehlo.divide %81, %85 : tensor<512x24x32xf32>
    %87 = stablehlo.multiply %80, %86 : tensor<512x24x32xf32>
    %88 = stablehlo.dot_general %87, %arg8, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x32xf32>) -> tensor<512x24x32xf32>
    %89 = stablehlo.reshape %arg7 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<512x24x32xf32>
    %91 = stablehlo.add %88, %90 : tensor<512x24x32xf32>
    %92 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %93 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %94 = stablehlo.negate %91 : tensor<512x24x32xf32>
    %95 = stablehlo.exponential %94 : tensor<512x24x32xf32>
    %96 = stablehlo.add %93, %95 : tensor<512x24x32xf32>
    %97 = stablehlo.divide %92, %96 : tensor<512x24x32xf32>
    %98 = stablehlo.multiply %91, %97 : tensor<512x24x32xf32>
    %99 = stablehlo.dot_general %98, %arg3, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x1xf32>) -> tensor<512x24x1xf32>
    %100 = stablehlo.reshape %arg2 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<512x24x1xf32>
    %102 = stablehlo.add %99, %101 : tensor<512x24x1xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %104 = stablehlo.subtract %102, %103 : tensor<512x24x1xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %106 = stablehlo.compare GT, %104, %105, FLOAT : (tensor<512x24x1xf32>, tensor<512x24x1xf32>) -> tensor<512x24x1xi1>
    %107 = stablehlo.exponential %104 : tensor<512x24x1xf32>
    %108 = stablehlo.log_plus_one %107 : tensor<512x24x1xf32>
    %109 = stablehlo.select %106, %104, %108 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %110 = stablehlo.reshape %109 : (tensor<512x24x1xf32>) -> tensor<512x24xf32>
    %111 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<512x24xf32>
    %113 = stablehlo.multiply %26, %112 : tensor<512x24xf32>
    %114 = stablehlo.exponential %113 : tensor<512x24xf32>
    %115 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %116 = stablehlo.multiply %114, %115 : tensor<512x24xf32>
    %117 = stablehlo.subtract %25, %116 : tensor<512x24xf32>
    %118 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %119 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %120 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %121 = stablehlo.iota dim = 0 : tensor<24xi32>
    %122 = stablehlo.multiply %120, %121 : tensor<24xi32>
    %123 = stablehlo.add %119, %122 : tensor<24xi32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %126 = stablehlo.broadcast_in_dim %123, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %128 = stablehlo.compare LT, %125, %127, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %129 = stablehlo.convert %128 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %130 = stablehlo.dot_general %112, %129, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %131 = stablehlo.multiply %118, %130 : tensor<512x24xf32>
    %132 = stablehlo.exponential %131 : tensor<512x24xf32>
    %133 = stablehlo.multiply %117, %132 : tensor<512x24xf32>
    %cst_10 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %135 = stablehlo.add %133, %134 : tensor<512x24xf32>
    %136 = stablehlo.reduce(%135 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %139 = stablehlo.divide %135, %138 : tensor<512x24xf32>
    %140 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %141 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %142 = stablehlo.iota dim = 0 : tensor<24xi32>
    %143 = stablehlo.multiply %141, %142 : tensor<24xi32>
    %144 = stablehlo.add %140, %143 : tensor<24xi32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %147 = stablehlo.broadcast_in_dim %144, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %149 = stablehlo.compare LT, %146, %148, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %150 = stablehlo.convert %149 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %151 = stablehlo.dot_general %139, %150, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %153 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %154 = stablehlo.multiply %152, %153 : tensor<512x24x1xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %156 = stablehlo.subtract %24, %155 : tensor<512x24x25xf32>
    %157 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %159 = stablehlo.divide %156, %158 : tensor<512x24x25xf32>
    %160 = stablehlo.maximum %8, %159 : tensor<512x24x25xf32>
    %161 = stablehlo.minimum %6, %160 : tensor<512x24x25xf32>
    %162 = stablehlo.slice %42 [1:25] : (tensor<25xf32>) -> tensor<24xf32>
    %163 = stablehlo.slice %42 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %164 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<24xf32>
    %166 = stablehlo.subtract %162, %165 : tensor<24xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<1x24x1xf32>) -> tensor<512x24x25xf32>
    %170 = stablehlo.multiply %161, %169 : tensor<512x24x25xf32>
    %171 = stablehlo.reduce(%170 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24x25xf32>, tensor<f32>) -> tensor<512x25xf32>
    %172 = stablehlo.slice %42 [0:1] : (tensor<25xf32>) -> tensor<1xf32>
    %173 = stablehlo.reshape %172 : (tensor<1xf32>) -> tensor<f32>
    %174 = stablehlo.multiply %173, %cst : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %176 = stablehlo.add %171, %175 : tensor<512x25xf32>
    %177 = stablehlo.slice %176 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %178 = stablehlo.slice %176 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %179 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %180 = stablehlo.multiply %178, %179 : tensor<512x24xf32>
    %181 = stablehlo.add %177, %180 : tensor<512x24xf32>
    %182 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %183 = stablehlo.divide %181, %182 : tensor<512x24xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %186 = stablehlo.slice %arg28 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %189 = stablehlo.multiply %185, %188 : tensor<512x24x3xf32>
    %190 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %191 = stablehlo.multiply %189, %190 : tensor<512x24x3xf32>
    %192 = stablehlo.add %4, %191 : tensor<512x24x3xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x5x3xf32>
    %195 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %196 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %197 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %198 = stablehlo.iota dim = 0 : tensor<5xf32>
    %199 = stablehlo.multiply %197, %198 : tensor<5xf32>
    %200 = stablehlo.add %196, %199 : tensor<5xf32>
    %201 = stablehlo.power %195, %200 : tensor<5xf32>
    %202 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<5xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x1x5x1xf32>) -> tensor<512x24x5x3xf32>
    %207 = stablehlo.multiply %194, %206 : tensor<512x24x5x3xf32>
    %208 = stablehlo.reshape %207 : (tensor<512x24x5x3xf32>) -> tensor<512x24x15xf32>
    %209 = stablehlo.sine %208 : tensor<512x24x15xf32>
    %210 = stablehlo.cosine %208 : tensor<512x24x15xf32>
    %211 = stablehlo.concatenate %209, %210, dim = 2 : (tensor<512x24x15xf32>, tensor<512x24x15xf32>) -> tensor<512x24x30xf32>
    %212 = stablehlo.dot_general %211, %arg17, contracting_dims = [2] x [0] : (tensor<512x24x30xf32>, tensor<30x64xf32>) -> tensor<512x24x64xf32>
    %213 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %215 = stablehlo.add %212, %214 : tensor<512x24x64xf32>
    %216 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %217 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %218 = stablehlo.negate %215 : tensor<512x24x64xf32>
    %219 = stablehlo.exponential %218 : tensor<512x24x64xf32>
    %220 = stablehlo.add %217, %219 : tensor<512x24x64xf32>
    %221 = stablehlo.divide %216, %220 : tensor<512x24x64xf32>
    %222 = stablehlo.multiply %215, %221 : tensor<512x24x64xf32>
    %223 = stablehlo.dot_general %222, %arg19, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %224 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %226 = stablehlo.add %223, %225 : tensor<512x24x64xf32>
    %227 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %228 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %229 = stablehlo.negate %226 : tensor<512x24x64xf32>
    %230 = stablehlo.exponential %229 : tensor<512x24x64xf32>
    %231 = stablehlo.add %228, %230 : tensor<512x24x64xf32>
    %232 = stablehlo.divide %227, %231 : tensor<512x24x64xf32>
    %233 = stablehlo.multiply %226, %232 : tensor<512x24x64xf32>
    %234 = stablehlo.dot_general %233, %arg21, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %235 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %237 = stablehlo.add %234, %236 : tensor<512x24x64xf32>
    %238 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %239 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %240 = stablehlo.negate %237 : tensor<512x24x64xf32>
    %241 = stablehlo.exponential %240 : tensor<512x24x64xf32>
    %242 = stablehlo.add %239, %241 : tensor<512x24x64xf32>
    %243 = stablehlo.divide %238, %242 : tensor<512x24x64xf32>
    %244 = stablehlo.multiply %237, %243 : tensor<512x24x64xf32>
    %245 = stablehlo.dot_general %244, %arg23, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %246 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %248 = stablehlo.add %245, %247 : tensor<512x24x64xf32>
    %249 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %250 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %251 = stablehlo.negate %248 : tensor<512x24x64xf32>
    %252 = stablehlo.exponential %251 : tensor<512x24x64xf32>
    %253 = stablehlo.add %250, %252 : tensor<512x24x64xf32>
    %254 = stablehlo.divide %249, %253 : tensor<512x24x64xf32>
    %255 = stablehlo.multiply %248, %254 : tensor<512x24x64xf32>
    %256 = stablehlo.dot_general %255, %arg14, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x1xf32>) -> tensor<512x24x1xf32>
    %257 = stablehlo.reshape %arg13 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<512x24x1xf32>
    %259 = stablehlo.add %256, %258 : tensor<512x24x1xf32>
    %260 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %261 = stablehlo.subtract %259, %260 : tensor<512x24x1xf32>
    %262 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %263 = stablehlo.compare GT, %261, %262, FLOAT : (tensor<512x24x1xf32>, tensor<512x24x1xf32>) -> tensor<512x24x1xi1>
    %264 = stablehlo.exponential %261 : tensor<512x24x1xf32>
    %265 = stablehlo.log_plus_one %264 : tensor<512x24x1xf32>
    %266 = stablehlo.select %263, %261, %265 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %267 = stablehlo.reshape %266 : (tensor<512x24x1xf32>) -> tensor<512x24xf32>
    %268 = stablehlo.slice %176 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %269 = stablehlo.slice %176 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %270 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %271 = stablehlo.multiply %269, %270 : tensor<512x24xf32>
    %272 = stablehlo.subtract %268, %271 : tensor<512x24xf32>
    %273 = stablehlo.multiply %267, %272 : tensor<512x24xf32>
    %274 = stablehlo.multiply %1, %273 : tensor<512x24xf32>
    %275 = stablehlo.exponential %274 : tensor<512x24xf32>
    %276 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %277 = stablehlo.multiply %275, %276 : tensor<512x24xf32>
    %278 = stablehlo.subtract %0, %277 : tensor<512x24xf32>
    %279 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %280 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %281 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %282 = stablehlo.iota dim = 0 : tensor<24xi32>
    %283 = stablehlo.multiply %281, %282 : tensor<24xi32>
    %284 = stablehlo.add %280, %283 : tensor<24xi32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %287 = stablehlo.broadcast_in_dim %284, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %289 = stablehlo.compare LT, %286, %288, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %290 = stablehlo.convert %289 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %291 = stablehlo.dot_general %273, %290, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %292 = stablehlo.multiply %279, %291 : tensor<512x24xf32>
    %293 = stablehlo.exponential %292 : tensor<512x24xf32>
    %294 = stablehlo.multiply %278, %293 : tensor<512x24xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %297 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %298 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %299 = stablehlo.dot_general %255, %arg25, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x32xf32>) -> tensor<512x24x32xf32>
    %300 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<512x24x32xf32>
    %302 = stablehlo.add %299, %301 : tensor<512x24x32xf32>
    %303 = stablehlo.slice %arg28 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %306 = stablehlo.broadcast_in_dim %305, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x2x3xf32>
    %307 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %308 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %309 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %310 = stablehlo.iota dim = 0 : tensor<2xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<2xf32>
    %312 = stablehlo.add %308, %311 : tensor<2xf32>
    %313 = stablehlo.power %307, %312 : tensor<2xf32>
    %314 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %315 = stablehlo.multiply %313, %314 : tensor<2xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [2, 3] : (tensor<2x1xf32>) -> tensor<1x1x2x1xf32>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0, 1, 2, 3] : (tensor<1x1x2x1xf32>) -> tensor<512x1x2x3xf32>
    %319 = stablehlo.multiply %306, %318 : tensor<512x1x2x3xf32>
    %320 = stablehlo.reshape %319 : (tensor<512x1x2x3xf32>) -> tensor<512x1x6xf32>
    %321 = stablehlo.sine %320 : tensor<512x1x6xf32>
    %322 = stablehlo.cosine %320 : tensor<512x1x6xf32>
    %323 = stablehlo.concatenate %321, %322, dim = 2 : (tensor<512x1x6xf32>, tensor<512x1x6xf32>) -> tensor<512x1x12xf32>
    %324 = stablehlo.dot_general %323, %arg15, contracting_dims = [2] x [0] : (tensor<512x1x12xf32>, tensor<12x32xf32>) -> tensor<512x1x32xf32>
    %325 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x32xf32>
    %326 = stablehlo.multiply %324, %325 : tensor<512x1x32xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1, 2] : (tensor<512x1x32xf32>) -> tensor<512x24x32xf32>
    %328 = stablehlo.add %302, %327 : tensor<512x24x32xf32>
    %329 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %330 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %331 = stablehlo.negate %328 : tensor<512x24x32xf32>
    %332 = stablehlo.exponential %331 : tensor<512x24x32xf32>
    %333 = stablehlo.add %330, %332 : tensor<512x24x32xf32>
    %334 = stablehlo.divide %329, %333 : tensor<512x24x32xf32>
    %335 = stablehlo.multiply %328, %334 : tensor<512x24x32xf32>
    %336 = stablehlo.dot_general %335, %arg12, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x3xf32>) -> tensor<512x24x3xf32>
    %337 = stablehlo.reshape %arg11 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<512x24x3xf32>
    %339 = stablehlo.add %336, %338 : tensor<512x24x3xf32>
    %340 = stablehlo.negate %339 : tensor<512x24x3xf32>
    %341 = stablehlo.exponential %340 : tensor<512x24x3xf32>
    %342 = stablehlo.add %298, %341 : tensor<512x24x3xf32>
    %343 = stablehlo.divide %297, %342 : tensor<512x24x3xf32>
    %344 = stablehlo.multiply %296, %343 : tensor<512x24x3xf32>
    %345 = stablehlo.reduce(%344 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %346 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %347 = stablehlo.reduce(%294 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %349 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %350 = stablehlo.multiply %348, %349 : tensor<512x1xf32>
    %351 = stablehlo.subtract %346, %350 : tensor<512x1xf32>
    %352 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %353 = stablehlo.multiply %351, %352 : tensor<512x1xf32>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %355 = stablehlo.add %345, %354 : tensor<512x3xf32>
    %356 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %357 = stablehlo.multiply %arg26, %356 : tensor<512x3xf32>
    %358 = stablehlo.subtract %355, %357 : tensor<512x3xf32>
    %359 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %360 = stablehlo.power %358, %359 : tensor<512x3xf32>
    %361 = stablehlo.reduce(%360 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %362 = stablehlo.divide %361, %cst_11 : tensor<f32>
    %363 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %364 = stablehlo.broadcast_in_dim %363, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %365 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %366 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %367 = stablehlo.dot_general %98, %arg10, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x16xf32>) -> tensor<512x24x16xf32>
    %368 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<512x24x16xf32>
    %370 = stablehlo.add %367, %369 : tensor<512x24x16xf32>
    %371 = stablehlo.dot_general %323, %arg4, contracting_dims = [2] x [0] : (tensor<512x1x12xf32>, tensor<12x16xf32>) -> tensor<512x1x16xf32>
    %372 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x16xf32>
    %373 = stablehlo.multiply %371, %372 : tensor<512x1x16xf32>
    %374 = stablehlo.broadcast_in_dim %373, dims = [0, 1, 2] : (tensor<512x1x16xf32>) -> tensor<512x24x16xf32>
    %375 = stablehlo.add %370, %374 : tensor<512x24x16xf32>
    %376 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x16xf32>
    %377 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x16xf32>
    %378 = stablehlo.negate %375 : tensor<512x24x16xf32>
    %379 = stablehlo.exponential %378 : tensor<512x24x16xf32>
    %380 = stablehlo.add %377, %379 : tensor<512x24x16xf32>
    %381 = stablehlo.divide %376, %380 : tensor<512x24x16xf32>
    %382 = stablehlo.multiply %375, %381 : tensor<512x24x16xf32>
    %383 = stablehlo.dot_general %382, %arg1, contracting_dims = [2] x [0] : (tensor<512x24x16xf32>, tensor<16x3xf32>) -> tensor<512x24x3xf32>
    %384 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<512x24x3xf32>
    %386 = stablehlo.add %383, %385 : tensor<512x24x3xf32>
    %387 = stablehlo.negate %386 : tensor<512x24x3xf32>
    %388 = stablehlo.exponential %387 : tensor<512x24x3xf32>
    %389 = stablehlo.add %366, %388 : tensor<512x24x3xf32>
    %390 = stablehlo.divide %365, %389 : tensor<512x24x3xf32>
    %391 = stablehlo.multiply %364, %390 : tensor<512x24x3xf32>
    %392 = stablehlo.reduce(%391 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %393 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %394 = stablehlo.reduce(%133 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %395 = stablehlo.broadcast_in_dim %394, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %396 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %397 = stablehlo.multiply %395, %396 : tensor<512x1xf32>
    %398 = stablehlo.subtract %393, %397 : tensor<512x1xf32>
    %399 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %400 = stablehlo.multiply %398, %399 : tensor<512x1xf32>
    %401 = stablehlo.broadcast_in_dim %400, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %402 = stablehlo.add %392, %401 : tensor<512x3xf32>
    %403 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %404 = stablehlo.multiply %arg26, %403 : tensor<512x3xf32>
    %405 = stablehlo.subtract %402, %404 : tensor<512x3xf32>
    %406 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %407 = stablehlo.power %405, %406 : tensor<512x3xf32>
    %408 = stablehlo.reduce(%407 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<f32>
    %409 = stablehlo.divide %408, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %410 = stablehlo.multiply %409, %cst_12 : tensor<f32>
    %411 = stablehlo.multiply %410, %cst : tensor<f32>
    %412 = stablehlo.add %362, %411 : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %363, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %414 = stablehlo.multiply %cst, %cst : tensor<f32>
    %415 = stablehlo.multiply %414, %cst_12 : tensor<f32>
    %416 = stablehlo.divide %415, %cst_11 : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %416, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %418 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %419 = stablehlo.subtract %cst_6, %cst : tensor<f32>
    %420 = stablehlo.broadcast_in_dim %419, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %421 = stablehlo.power %405, %420 : tensor<512x3xf32>
    %422 = stablehlo.multiply %418, %421 : tensor<512x3xf32>
    %423 = stablehlo.multiply %417, %422 : tensor<512x3xf32>
    %424 = stablehlo.broadcast_in_dim %423, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x24x3xf32>
    %425 = stablehlo.multiply %413, %424 : tensor<512x24x3xf32>
    %426 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %427 = stablehlo.subtract %426, %390 : tensor<512x24x3xf32>
    %428 = stablehlo.multiply %390, %427 : tensor<512x24x3xf32>
    %429 = stablehlo.multiply %425, %428 : tensor<512x24x3xf32>
    %430 = stablehlo.reduce(%429 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<3xf32>
    %431 = stablehlo.reshape %430 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %432 = stablehlo.reshape %431 : (tensor<1x1x3xf32>) -> tensor<3xf32>
    %433 = stablehlo.dot_general %429, %382, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x3xf32>, tensor<512x24x16xf32>) -> tensor<3x16xf32>
    %434 = stablehlo.transpose %433, dims = [1, 0] : (tensor<3x16xf32>) -> tensor<16x3xf32>
    %435 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %436 = stablehlo.reduce(%423 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %437 = stablehlo.reshape %436 : (tensor<512xf32>) -> tensor<512x1xf32>
    %438 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %439 = stablehlo.multiply %437, %438 : tensor<512x1xf32>
    %440 = stablehlo.negate %439 : tensor<512x1xf32>
    %441 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %442 = stablehlo.multiply %440, %441 : tensor<512x1xf32>
    %443 = stablehlo.reduce(%442 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x1xf32>, tensor<f32>) -> tensor<512xf32>
    %444 = stablehlo.broadcast_in_dim %443, dims = [0] : (tensor<512xf32>) -> tensor<512x24xf32>
    %445 = stablehlo.multiply %424, %390 : tensor<512x24x3xf32>
    %446 = stablehlo.reduce(%445 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x24xf32>
    %447 = stablehlo.reshape %446 : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %448 = stablehlo.reduce(%447 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<512x24xf32>
    %449 = stablehlo.add %444, %448 : tensor<512x24xf32>
    %450 = stablehlo.multiply %117, %449 : tensor<512x24xf32>
    %451 = stablehlo.multiply %450, %132 : tensor<512x24xf32>
    %452 = stablehlo.multiply %435, %451 : tensor<512x24xf32>
    %453 = stablehlo.dot_general %452, %129, contracting_dims = [1] x [1] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %454 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %455 = stablehlo.multiply %449, %132 : tensor<512x24xf32>
    %456 = stablehlo.negate %455 : tensor<512x24xf32>
    %457 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %458 = stablehlo.multiply %456, %457 : tensor<512x24xf32>
    %459 = stablehlo.multiply %458, %114 : tensor<512x24xf32>
    %460 = stablehlo.multiply %454, %459 : tensor<512x24xf32>
    %461 = stablehlo.add %453, %460 : tensor<512x24xf32>
    %462 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %463 = stablehlo.multiply %461, %462 : tensor<512x24xf32>
    %464 = stablehlo.broadcast_in_dim %463, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %465 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %466 = stablehlo.select %106, %464, %465 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %467 = stablehlo.select %106, %465, %464 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %468 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %469 = stablehlo.add %107, %468 : tensor<512x24x1xf32>
    %470 = stablehlo.divide %467, %469 : tensor<512x24x1xf32>
    %471 = stablehlo.multiply %470, %107 : tensor<512x24x1xf32>
    %472 = stablehlo.add %466, %471 : tensor<512x24x1xf32>
    %473 = stablehlo.reduce(%472 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<1xf32>
    %474 = stablehlo.reshape %473 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %475 = stablehlo.reshape %474 : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %476 = stablehlo.dot_general %472, %98, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x1xf32>, tensor<512x24x32xf32>) -> tensor<1x32xf32>
    %477 = stablehlo.transpose %476, dims = [1, 0] : (tensor<1x32xf32>) -> tensor<32x1xf32>
    %478 = stablehlo.dot_general %429, %arg1, contracting_dims = [2] x [1] : (tensor<512x24x3xf32>, tensor<16x3xf32>) -> tensor<512x24x16xf32>
    %479 = stablehlo.multiply %478, %381 : tensor<512x24x16xf32>
    %480 = stablehlo.multiply %375, %478 : tensor<512x24x16xf32>
    %481 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x16xf32>
    %482 = stablehlo.subtract %481, %381 : tensor<512x24x16xf32>
    %483 = stablehlo.multiply %381, %482 : tensor<512x24x16xf32>
    %484 = stablehlo.multiply %480, %483 : tensor<512x24x16xf32>
    %485 = stablehlo.add %479, %484 : tensor<512x24x16xf32>
    %486 = stablehlo.reduce(%485 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24x16xf32>, tensor<f32>) -> tensor<512x16xf32>
    %487 = stablehlo.reshape %486 : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %488 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x16xf32>
    %489 = stablehlo.multiply %487, %488 : tensor<512x1x16xf32>
    %490 = stablehlo.dot_general %489, %323, contracting_dims = [0, 1] x [0, 1] : (tensor<512x1x16xf32>, tensor<512x1x12xf32>) -> tensor<16x12xf32>
    %491 = stablehlo.transpose %490, dims = [1, 0] : (tensor<16x12xf32>) -> tensor<12x16xf32>
    %492 = stablehlo.dot_general %485, %arg10, contracting_dims = [2] x [1] : (tensor<512x24x16xf32>, tensor<32x16xf32>) -> tensor<512x24x32xf32>
    %493 = stablehlo.dot_general %472, %arg3, contracting_dims = [2] x [1] : (tensor<512x24x1xf32>, tensor<32x1xf32>) -> tensor<512x24x32xf32>
    %494 = stablehlo.add %492, %493 : tensor<512x24x32xf32>
    %495 = stablehlo.multiply %494, %97 : tensor<512x24x32xf32>
    %496 = stablehlo.multiply %91, %494 : tensor<512x24x32xf32>
    %497 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %498 = stablehlo.subtract %497, %97 : tensor<512x24x32xf32>
    %499 = stablehlo.multiply %97, %498 : tensor<512x24x32xf32>
    %500 = stablehlo.multiply %496, %499 : tensor<512x24x32xf32>
    %501 = stablehlo.add %495, %500 : tensor<512x24x32xf32>
    %502 = stablehlo.dot_general %501, %arg8, contracting_dims = [2] x [1] : (tensor<512x24x32xf32>, tensor<32x32xf32>) -> tensor<512x24x32xf32>
    %503 = stablehlo.multiply %502, %86 : tensor<512x24x32xf32>
    %504 = stablehlo.multiply %80, %502 : tensor<512x24x32xf32>
    %505 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %506 = stablehlo.subtract %505, %86 : tensor<512x24x32xf32>
    %507 = stablehlo.multiply %86, %506 : tensor<512x24x32xf32>
    %508 = stablehlo.multiply %504, %507 : tensor<512x24x32xf32>
    %509 = stablehlo.add %503, %508 : tensor<512x24x32xf32>
    %510 = stablehlo.reduce(%509 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<32xf32>
    %511 = stablehlo.reshape %510 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %512 = stablehlo.reshape %511 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %513 = stablehlo.dot_general %509, %76, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x32xf32>, tensor<512x24x30xf32>) -> tensor<32x30xf32>
    %514 = stablehlo.transpose %513, dims = [1, 0] : (tensor<32x30xf32>) -> tensor<30x32xf32>
    %515 = stablehlo.reduce(%501 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<32xf32>
    %516 = stablehlo.reshape %515 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %517 = stablehlo.reshape %516 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %518 = stablehlo.dot_general %501, %87, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x32xf32>, tensor<512x24x32xf32>) -> tensor<32x32xf32>
    %519 = stablehlo.transpose %518, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %520 = stablehlo.reduce(%485 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x16xf32>, tensor<f32>) -> tensor<16xf32>
    %521 = stablehlo.reshape %520 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %522 = stablehlo.reshape %521 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %523 = stablehlo.dot_general %485, %98, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x16xf32>, tensor<512x24x32xf32>) -> tensor<16x32xf32>
    %524 = stablehlo.transpose %523, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %525 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %526 = stablehlo.divide %cst, %cst_11 : tensor<f32>
    %527 = stablehlo.broadcast_in_dim %526, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %528 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %529 = stablehlo.subtract %cst_6, %cst : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %529, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %531 = stablehlo.power %358, %530 : tensor<512x3xf32>
    %532 = stablehlo.multiply %528, %531 : tensor<512x3xf32>
    %533 = stablehlo.multiply %527, %532 : tensor<512x3xf32>
    %534 = stablehlo.broadcast_in_dim %533, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x24x3xf32>
    %535 = stablehlo.multiply %525, %534 : tensor<512x24x3xf32>
    %536 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %537 = stablehlo.subtract %536, %343 : tensor<512x24x3xf32>
    %538 = stablehlo.multiply %343, %537 : tensor<512x24x3xf32>
    %539 = stablehlo.multiply %535, %538 : tensor<512x24x3xf32>
    %540 = stablehlo.reduce(%539 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<3xf32>
    %541 = stablehlo.reshape %540 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %542 = stablehlo.reshape %541 : (tensor<1x1x3xf32>) -> tensor<3xf32>
    %543 = stablehlo.dot_general %539, %335, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x3xf32>, tensor<512x24x32xf32>) -> tensor<3x32xf32>
    %544 = stablehlo.transpose %543, dims = [1, 0] : (tensor<3x32xf32>) -> tensor<32x3xf32>
    %545 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %546 = stablehlo.reduce(%533 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %547 = stablehlo.reshape %546 : (tensor<512xf32>) -> tensor<512x1xf32>
    %548 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %549 = stablehlo.multiply %547, %548 : tensor<512x1xf32>
    %550 = stablehlo.negate %549 : tensor<512x1xf32>
    %551 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %552 = stablehlo.multiply %550, %551 : tensor<512x1xf32>
    %553 = stablehlo.reduce(%552 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x1xf32>, tensor<f32>) -> tensor<512xf32>
    %554 = stablehlo.broadcast_in_dim %553, dims = [0] : (tensor<512xf32>) -> tensor<512x24xf32>
    %555 = stablehlo.multiply %534, %343 : tensor<512x24x3xf32>
    %556 = stablehlo.reduce(%555 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x24xf32>
    %557 = stablehlo.reshape %556 : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %558 = stablehlo.reduce(%557 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<512x24xf32>
    %559 = stablehlo.add %554, %558 : tensor<512x24xf32>
    %560 = stablehlo.multiply %278, %559 : tensor<512x24xf32>
    %561 = stablehlo.multiply %560, %293 : tensor<512x24xf32>
    %562 = stablehlo.multiply %545, %561 : tensor<512x24xf32>
    %563 = stablehlo.dot_general %562, %290, contracting_dims = [1] x [1] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %564 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %565 = stablehlo.multiply %559, %293 : tensor<512x24xf32>
    %566 = stablehlo.negate %565 : tensor<512x24xf32>
    %567 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %568 = stablehlo.multiply %566, %567 : tensor<512x24xf32>
    %569 = stablehlo.multiply %568, %275 : tensor<512x24xf32>
    %570 = stablehlo.multiply %564, %569 : tensor<512x24xf32>
    %571 = stablehlo.add %563, %570 : tensor<512x24xf32>
    %572 = stablehlo.multiply %571, %272 : tensor<512x24xf32>
    %573 = stablehlo.broadcast_in_dim %572, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %574 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %575 = stablehlo.select %263, %573, %574 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %576 = stablehlo.select %263, %574, %573 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %577 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %578 = stablehlo.add %264, %577 : tensor<512x24x1xf32>
    %579 = stablehlo.divide %576, %578 : tensor<512x24x1xf32>
    %580 = stablehlo.multiply %579, %264 : tensor<512x24x1xf32>
    %581 = stablehlo.add %575, %580 : tensor<512x24x1xf32>
    %582 = stablehlo.reduce(%581 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<1xf32>
    %583 = stablehlo.reshape %582 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %584 = stablehlo.reshape %583 : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %585 = stablehlo.dot_general %581, %255, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x1xf32>, tensor<512x24x64xf32>) -> tensor<1x64xf32>
    %586 = stablehlo.transpose %585, dims = [1, 0] : (tensor<1x64xf32>) -> tensor<64x1xf32>
    %587 = stablehlo.dot_general %539, %arg12, contracting_dims = [2] x [1] : (tensor<512x24x3xf32>, tensor<32x3xf32>) -> tensor<512x24x32xf32>
    %588 = stablehlo.multiply %587, %334 : tensor<512x24x32xf32>
    %589 = stablehlo.multiply %328, %587 : tensor<512x24x32xf32>
    %590 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %591 = stablehlo.subtract %590, %334 : tensor<512x24x32xf32>
    %592 = stablehlo.multiply %334, %591 : tensor<512x24x32xf32>
    %593 = stablehlo.multiply %589, %592 : tensor<512x24x32xf32>
    %594 = stablehlo.add %588, %593 : tensor<512x24x32xf32>
    %595 = stablehlo.reduce(%594 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<512x32xf32>
    %596 = stablehlo.reshape %595 : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %597 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x32xf32>
    %598 = stablehlo.multiply %596, %597 : tensor<512x1x32xf32>
    %599 = stablehlo.dot_general %598, %323, contracting_dims = [0, 1] x [0, 1] : (tensor<512x1x32xf32>, tensor<512x1x12xf32>) -> tensor<32x12xf32>
    %600 = stablehlo.transpose %599, dims = [1, 0] : (tensor<32x12xf32>) -> tensor<12x32xf32>
    %601 = stablehlo.dot_general %594, %arg25, contracting_dims = [2] x [1] : (tensor<512x24x32xf32>, tensor<64x32xf32>) -> tensor<512x24x64xf32>
    %602 = stablehlo.dot_general %581, %arg14, contracting_dims = [2] x [1] : (tensor<512x24x1xf32>, tensor<64x1xf32>) -> tensor<512x24x64xf32>
    %603 = stablehlo.add %601, %602 : tensor<512x24x64xf32>
    %604 = stablehlo.multiply %603, %254 : tensor<512x24x64xf32>
    %605 = stablehlo.multiply %248, %603 : tensor<512x24x64xf32>
    %606 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %607 = stablehlo.subtract %606, %254 : tensor<512x24x64xf32>
    %608 = stablehlo.multiply %254, %607 : tensor<512x24x64xf32>
    %609 = stablehlo.multiply %605, %608 : tensor<512x24x64xf32>
    %610 = stablehlo.add %604, %609 : tensor<512x24x64xf32>
    %611 = stablehlo.dot_general %610, %arg23, contracting_dims = [2] x [1] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %612 = stablehlo.multiply %611, %243 : tensor<512x24x64xf32>
    %613 = stablehlo.multiply %237, %611 : tensor<512x24x64xf32>
    %614 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %615 = stablehlo.subtract %614, %243 : tensor<512x24x64xf32>
    %616 = stablehlo.multiply %243, %615 : tensor<512x24x64xf32>
    %617 = stablehlo.multiply %613, %616 : tensor<512x24x64xf32>
    %618 = stablehlo.add %612, %617 : tensor<512x24x64xf32>
    %619 = stablehlo.dot_general %618, %arg21, contracting_dims = [2] x [1] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %620 = stablehlo.multiply %619, %232 : tensor<512x24x64xf32>
    %621 = stablehlo.multiply %226, %619 : tensor<512x24x64xf32>
    %622 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %623 = stablehlo.subtract %622, %232 : tensor<512x24x64xf32>
    %624 = stablehlo.multiply %232, %623 : tensor<512x24x64xf32>
    %625 = stablehlo.multiply %621, %624 : tensor<512x24x64xf32>
    %626 = stablehlo.add %620, %625 : tensor<512x24x64xf32>
    %627 = stablehlo.dot_general %626, %arg19, contracting_dims = [2] x [1] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %628 = stablehlo.multiply %627, %221 : tensor<512x24x64xf32>
    %629 = stablehlo.multiply %215, %627 : tensor<512x24x64xf32>
    %630 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %631 = stablehlo.subtract %630, %221 : tensor<512x24x64xf32>
    %632 = stablehlo.multiply %221, %631 : tensor<512x24x64xf32>
    %633 = stablehlo.multiply %629, %632 : tensor<512x24x64xf32>
    %634 = stablehlo.add %628, %633 : tensor<512x24x64xf32>
    %635 = stablehlo.reduce(%634 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %636 = stablehlo.reshape %635 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %637 = stablehlo.reshape %636 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %638 = stablehlo.dot_general %634, %211, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x30xf32>) -> tensor<64x30xf32>
    %639 = stablehlo.transpose %638, dims = [1, 0] : (tensor<64x30xf32>) -> tensor<30x64xf32>
    %640 = stablehlo.reduce(%626 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %641 = stablehlo.reshape %640 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %642 = stablehlo.reshape %641 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %643 = stablehlo.dot_general %626, %222, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x64xf32>) -> tensor<64x64xf32>
    %644 = stablehlo.transpose %643, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %645 = stablehlo.reduce(%618 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %646 = stablehlo.reshape %645 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %647 = stablehlo.reshape %646 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %648 = stablehlo.dot_general %618, %233, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x64xf32>) -> tensor<64x64xf32>
    %649 = stablehlo.transpose %648, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %650 = stablehlo.reduce(%610 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %651 = stablehlo.reshape %650 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %652 = stablehlo.reshape %651 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %653 = stablehlo.dot_general %610, %244, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x64xf32>) -> tensor<64x64xf32>
    %654 = stablehlo.transpose %653, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %655 = stablehlo.reduce(%594 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<32xf32>
    %656 = stablehlo.reshape %655 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %657 = stablehlo.reshape %656 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %658 = stablehlo.dot_general %594, %255, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x32xf32>, tensor<512x24x64xf32>) -> tensor<32x64xf32>
    %659 = stablehlo.transpose %658, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    return %412, %432, %434, %475, %477, %491, %512, %514, %517, %519, %522, %524, %542, %544, %584, %586, %600, %637, %639, %642, %644, %647, %649, %652, %654, %657, %659 : tensor<f32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>
  }
}
